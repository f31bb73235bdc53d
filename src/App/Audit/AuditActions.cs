using Samphire.Domain.Audit;

namespace Samphire.App.Audit;

/// <summary>The audit actions for the store and for the chains themselves.</summary>
public static class AuditActions
{
    public static readonly AuditAction AuditViewed = new("audit-viewed");
    public static readonly AuditAction StoreCreated = new("store-created");
    public static readonly AuditAction HistoryBegun = new("history-begun");
    public static readonly AuditAction HistoryBroken = new("history-broken");
    public static readonly AuditAction RowsSealed = new("rows-sealed");
    public static readonly AuditAction SettingChanged = new("setting-changed");
    public static readonly AuditAction KeyCreated = new("key-created");
    public static readonly AuditAction KeyReplaced = new("key-replaced");
    public static readonly AuditAction ClockJumped = new("clock-jumped");
    public static readonly AuditAction Shredded = new("shredded");
}
