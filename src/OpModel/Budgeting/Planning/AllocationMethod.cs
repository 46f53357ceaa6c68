namespace OpModel.Budgeting;

/// <summary>By what a line of an envelope gets its money.</summary>
public enum AllocationMethod
{
    /// <summary>An amount that it asks for.</summary>
    Amount,

    /// <summary>A share, in percent, of what the envelope has to allocate, which it asks for.</summary>
    Share,

    /// <summary>What the planned capacity of the team costs in the period of the plan, or a percentage of it, which it asks for (D3.7).</summary>
    Capacity,

    /// <summary>A part of what the asks leave, in proportion to a weight.</summary>
    Weight,

    /// <summary>A part of what the asks leave, in proportion to what is counted of it, such as active users.</summary>
    Driver,
}
