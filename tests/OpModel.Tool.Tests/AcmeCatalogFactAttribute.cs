namespace OpModel.Tool;

/// <summary>A test over the example organisation of Backstage, which is no part of the repository; skipped where it is absent.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class AcmeCatalogFactAttribute : FactAttribute
{
    public AcmeCatalogFactAttribute()
    {
        if (Folder is null)
        {
            Skip = "backstage-acme is absent: it is looked for in ../shared/data beside the repository and in the folder that OPMODEL_SHARED_DATA names.";
        }
    }

    public static string? Folder { get; } = Path.GetDirectoryName(Repository.SharedData("backstage-acme", "org.yaml"));
}
