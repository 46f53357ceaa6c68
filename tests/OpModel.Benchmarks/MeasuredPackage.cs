using System.Reflection;

namespace OpModel.Benchmarks;

/// <summary>Packages that are measured beside ours, as they were restored.</summary>
internal static class MeasuredPackage
{
    /// <summary>Loads an assembly of a package.</summary>
    /// <param name="package">The package's name.</param>
    /// <param name="file">The assembly's path in the package.</param>
    public static Assembly Load(string package, string file) => Assembly.LoadFrom(PathOf(package, file));

    /// <summary>The path of a package's file on this machine.</summary>
    /// <param name="package">The package's name.</param>
    /// <param name="file">The file's path in the package.</param>
    public static string PathOf(string package, string file)
    {
        var folder = typeof(MeasuredPackage).Assembly
            .GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(metadata => metadata.Key == package)
            .Value;
        return Path.Combine(folder!, file);
    }
}
