using System.Text;
using OpModel.Checking;

namespace OpModel.Catalogue;

/// <summary>Writes a preset as the compiler reads it.</summary>
internal static class PresetFile
{
    public static string Of(RulePreset preset)
    {
        var file = new StringBuilder()
            .Append("# ").Append(preset.Name).Append(": ").Append(preset.Meaning).Append(".\n")
            .Append("# Written by build/Catalogue. What a project says in its .editorconfig or .globalconfig goes before it.\n")
            .Append("is_global = true\nglobal_level = -1\n\n");
        foreach (var setting in preset.Settings)
        {
            file.Append(setting.Key).Append(" = ").Append(setting.Value).Append('\n');
        }

        return file.ToString();
    }
}
