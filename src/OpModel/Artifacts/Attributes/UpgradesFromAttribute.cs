namespace OpModel.Artifacts;

/// <summary>States on an artifact which form of it came before, so that documents of that form are read and upgraded.</summary>
/// <typeparam name="TEarlier">The earlier form: a record with <see cref="ArtifactAttribute"/> and <see cref="ArtifactVersionAttribute"/>.</typeparam>
/// <remarks>The record then implements <see cref="IUpgradesFrom{TSelf, TEarlier}"/>, which says how.</remarks>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class UpgradesFromAttribute<TEarlier> : Attribute;
