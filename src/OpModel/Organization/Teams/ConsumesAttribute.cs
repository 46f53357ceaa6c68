namespace OpModel;

/// <summary>States on a team that it uses a service of another team.</summary>
/// <typeparam name="TProvider">The team that offers the service: a class with one of the team attributes.</typeparam>
/// <param name="service">The name of the service.</param>
[AttributeUsage(DefinitionTargets.Types, AllowMultiple = true, Inherited = false)]
public sealed class ConsumesAttribute<TProvider>(string service) : Attribute
{
    /// <summary>The name of the service.</summary>
    public string Service { get; } = service;
}
