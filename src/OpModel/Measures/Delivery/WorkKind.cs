namespace OpModel.Measures;

/// <summary>What a piece of work brings to users.</summary>
public enum WorkKind
{
    /// <summary>Neither of the others: what users do not see.</summary>
    Other,

    /// <summary>Something that was not there.</summary>
    Feature,

    /// <summary>Something better that was there.</summary>
    Update,
}
