namespace OpModel;

/// <summary>Duties that, in the wrong hands together, let one person do harm unseen. The set is open: any other text is a duty too.</summary>
public static class Duty
{
    /// <summary>Enters a vendor that can be paid.</summary>
    public const string CreateVendor = "create vendor";

    /// <summary>Releases a payment.</summary>
    public const string ApprovePayment = "approve payment";

    /// <summary>Orders goods or services.</summary>
    public const string RaiseOrder = "raise order";

    /// <summary>Confirms that what was ordered arrived.</summary>
    public const string ReceiveGoods = "receive goods";

    /// <summary>Books an invoice.</summary>
    public const string PostInvoice = "post invoice";

    /// <summary>Releases an invoice for payment.</summary>
    public const string ApproveInvoice = "approve invoice";

    /// <summary>Brings a change into production.</summary>
    public const string Deploy = "deploy";

    /// <summary>Releases a change for production.</summary>
    public const string ApproveDeployment = "approve deployment";

    /// <summary>Gives access rights.</summary>
    public const string GrantAccess = "grant access";

    /// <summary>Releases a request for access rights.</summary>
    public const string ApproveAccess = "approve access";

    /// <summary>All of the above, in that order.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        CreateVendor, ApprovePayment, RaiseOrder, ReceiveGoods, PostInvoice, ApproveInvoice, Deploy, ApproveDeployment,
        GrantAccess, ApproveAccess,
    ];
}
