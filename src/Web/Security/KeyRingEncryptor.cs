using System.Security.Cryptography;
using System.Text;
using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.XmlEncryption;
using Microsoft.Extensions.DependencyInjection;
using Samphire.App.Store.Sealing;

namespace Samphire.Web.Security;

/// <summary>
/// Encrypts the Data Protection keys with the installation's own key, so that they are not in plain text on the disk.
/// </summary>
internal sealed class KeyRingEncryptor(KeyFolder keys) : IXmlEncryptor
{
    internal const string Purpose = "form-keys";

    public EncryptedXmlInfo Encrypt(XElement plaintextElement)
    {
        var plain = Encoding.UTF8.GetBytes(plaintextElement.ToString(SaveOptions.DisableFormatting));
        return new EncryptedXmlInfo(new XElement("sealed", Convert.ToBase64String(keys.Instance!.Seal(Purpose, plain))), typeof(KeyRingDecryptor));
    }
}

/// <summary>Created by Data Protection from the type name in the key file.</summary>
internal sealed class KeyRingDecryptor(IServiceProvider services) : IXmlDecryptor
{
    public XElement Decrypt(XElement encryptedElement)
    {
        var keys = services.GetRequiredService<KeyFolder>();
        var plain = keys.Instance!.Open(KeyRingEncryptor.Purpose, Convert.FromBase64String(encryptedElement.Value));
        return XElement.Parse(Encoding.UTF8.GetString(plain ?? throw new CryptographicException("The form key was sealed by another installation.")));
    }
}
