using OpModel.Files.Yaml;

namespace OpModel.Files.Backstage;

/// <summary>Reads a location: whether the files are there that it lists. What stands in them is read where they are among those of the organisation.</summary>
internal static class LocationReading
{
    public static void Read(BackstageEntity location, OrganizationText file, Func<string, OrganizationText?> find, EntityValues values)
    {
        if (location.Spec["presence"] is YamlScalar { Text: "optional" })
        {
            return;
        }

        List<YamlNode> targets = [.. values.Items(location.Spec, "targets", location.What)];
        if (values.Node(location.Spec, "target", location.What) is { } only)
        {
            targets.Insert(0, only);
        }

        foreach (var target in targets)
        {
            if (values.Problems.Text(target, $"a target of {location.What}") is { } path && IsFile(path) && find(FilePath.Beside(file.Path, path)) is null)
            {
                values.Problems.Add(target, $"there is no file \"{path}\", or it is none of the organisation's; add it, or take the target out.");
            }
        }
    }

    /// <summary>Whether it is one file near this one: no web address, nothing on the disk of some server, no pattern for files, no variable of a template.</summary>
    private static bool IsFile(string target) => target[0] is not ('/' or '\\') && target.IndexOfAny([':', '*', '?', '{', '[']) < 0;
}
