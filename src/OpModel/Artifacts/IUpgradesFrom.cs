namespace OpModel.Artifacts;

/// <summary>What a version of an artifact makes of the version before.</summary>
/// <typeparam name="TSelf">The later version.</typeparam>
/// <typeparam name="TEarlier">The earlier version.</typeparam>
public interface IUpgradesFrom<TSelf, TEarlier>
    where TSelf : IUpgradesFrom<TSelf, TEarlier>
{
    /// <summary>Makes the later version of an earlier one.</summary>
    /// <param name="earlier">The earlier version, which is valid.</param>
    /// <returns>The later version; it is validated before anybody sees it.</returns>
    static abstract TSelf Upgrade(TEarlier earlier);
}
