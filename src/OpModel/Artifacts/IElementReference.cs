namespace OpModel.Artifacts;

/// <summary>What refers to an element of an organisation by its name.</summary>
/// <typeparam name="TSelf">The type that refers.</typeparam>
public interface IElementReference<TSelf>
    where TSelf : struct, IElementReference<TSelf>
{
    /// <summary>What is referred to, in words: <c>team</c>.</summary>
    static abstract string Kind { get; }

    /// <summary>The name of the element.</summary>
    string Name { get; }

    /// <summary>Makes a reference.</summary>
    /// <param name="name">The name of the element.</param>
    /// <returns>The reference.</returns>
    static abstract TSelf Named(string name);

    /// <summary>The names that a model has for what is referred to.</summary>
    /// <param name="model">The model.</param>
    /// <returns>The names.</returns>
    static abstract IEnumerable<string> NamesIn(OperatingModel model);
}
