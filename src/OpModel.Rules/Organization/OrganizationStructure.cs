namespace OpModel;

/// <summary>The product-driven structures, to be mixed as the organisation needs (D1.S1 to D1.S4).</summary>
[Flags]
public enum OrganizationStructure
{
    /// <summary>None is stated.</summary>
    None = 0,

    /// <summary>A platform team runs the platform under all products.</summary>
    Platform = 1,

    /// <summary>Squads in tribes, with chapters and guilds across them.</summary>
    Squads = 2,

    /// <summary>Teams line up with the activities that create the value.</summary>
    ValueStreams = 4,

    /// <summary>One arm exploits what exists, another explores what is new.</summary>
    Dual = 8,
}
