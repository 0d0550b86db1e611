/** The place of the Gmail side panel; its cards arrive with a later capability. */
export const GmailPanel = () => (
  <div class="empty-room">
    <h2>Gmail side panel</h2>
    <p>Cards that Release Desk shows beside an opened message will be here. This version has no cards yet.</p>
  </div>
);
