namespace OpModel;

/// <summary>Where a person comes from (D4).</summary>
[Flags]
public enum Background
{
    /// <summary>Not stated.</summary>
    None = 0,

    /// <summary>Business: markets, customers, operations, law.</summary>
    Business = 1,

    /// <summary>Technology.</summary>
    Technical = 2,

    /// <summary>Technology, with experience in running infrastructure (D4.3).</summary>
    Infrastructure = 4,
}
