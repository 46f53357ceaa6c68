namespace OpModel;

/// <summary>Where two conflicting roles must not meet in one person.</summary>
public enum ConflictScope
{
    /// <summary>On one team; the same person may hold the other role elsewhere.</summary>
    Team,

    /// <summary>Anywhere in the organisation.</summary>
    Organization,
}
