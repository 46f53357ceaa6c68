namespace OpModel.Budgeting;

/// <summary>By what a line of an envelope gets its money.</summary>
public enum AllocationMethod
{
    /// <summary>An amount that it asks for.</summary>
    Amount,

    /// <summary>A share, in percent, of what the envelope has to allocate, which it asks for.</summary>
    Share,

    /// <summary>A part of what the asks leave, in proportion to a weight.</summary>
    Weight,

    /// <summary>A part of what the asks leave, in proportion to what is counted of it, such as active users.</summary>
    Driver,
}
