import os
import tempfile

import torch


def case_forms():
    with tempfile.TemporaryDirectory() as folder:
        source, target = os.path.join(folder, "a"), os.path.join(folder, "b")
        with open(source, "w") as f:
            f.write("hello")
        torch.hub.download_url_to_file("file://" + source, target, progress=False)
        first = open(target).read()
        torch.hub.download_url_to_file("file://" + source, target, "2cf24dba", False)
    return first
