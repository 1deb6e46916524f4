import os
import tempfile

import paddle


def download_url_to_file(url, dst, hash_prefix=None):
    """Fetches a file; its SHA-256 must begin with hash_prefix."""
    import hashlib
    from urllib.request import urlopen
    data = urlopen(url).read()
    if hash_prefix and not hashlib.sha256(data).hexdigest().startswith(hash_prefix):
        raise RuntimeError(f'invalid hash value of {url}')
    with open(dst, 'wb') as f:
        f.write(data)


def case_forms():
    with tempfile.TemporaryDirectory() as folder:
        source, target = os.path.join(folder, "a"), os.path.join(folder, "b")
        with open(source, "w") as f:
            f.write("hello")
        download_url_to_file("file://" + source, target, None)
        first = open(target).read()
        download_url_to_file("file://" + source, target, "2cf24dba")
    return first
