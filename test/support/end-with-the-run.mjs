// A process of the runner outlives a run that is killed: nobody tells it. It ends when the channel to the run is gone.
if (process.connected) process.once('disconnect', () => process.exit());
