namespace OpModel.Chargeback.Focus;

/// <summary>A test that reads data which is no part of the repository; skipped, with the reason, where it is absent.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SharedDataFactAttribute : FactAttribute
{
    public SharedDataFactAttribute(string path)
    {
        if (SharedData.Find(path) is null)
        {
            Skip = $"{path} is absent: it is looked for in ../shared/data beside the repository and in the folder that OPMODEL_SHARED_DATA names.";
        }
    }
}
