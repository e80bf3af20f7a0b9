import { Tag } from '../design/pieces.js';

/** Whether a claim to cash is agreed: nobody has, somebody has, or somebody has to another figure. */
export const CashState = ({ route }: { route: { readonly holds: boolean } | null | undefined }) =>
  !route ? (
    <Tag colour="yellow">Claimed only</Tag>
  ) : route.holds ? (
    <Tag colour="green">Agreed</Tag>
  ) : (
    <Tag colour="orange">Agreed on another figure</Tag>
  );

/** Cash is what the API counts as money that moves. */
export const claimsCash = ({ kind }: { readonly kind: string }): boolean => kind === 'CASH' || kind === 'INCOME';
