namespace OpModel.Artifacts;

/// <summary>A text is the name of an element of the organisation, and there must be one, where a model to look in is given.</summary>
/// <typeparam name="T">What it names: <see cref="Team"/>, <see cref="Person"/> or <see cref="ValueStream"/>.</typeparam>
[AttributeUsage(AttributeTargets.Property)]
public sealed class ReferencesAttribute<T> : Attribute;
