export function guard(pid: number, kind: 'group' | 'postgres', grace?: number): () => void;
