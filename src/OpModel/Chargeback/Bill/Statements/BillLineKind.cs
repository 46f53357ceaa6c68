namespace OpModel.Chargeback;

/// <summary>Where a figure of a statement comes from.</summary>
public enum BillLineKind
{
    /// <summary>Lines of the bill that a rule placed on the team.</summary>
    Direct,

    /// <summary>The team's part of cost that teams share.</summary>
    Shared,
}
