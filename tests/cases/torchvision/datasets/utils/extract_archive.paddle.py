import torchvision


def todo_use():
    # TODO(pt2pd): TPD2001 torchvision.datasets.utils.extract_archive: no equivalent; rewrite this part by hand
    return torchvision.datasets.utils.extract_archive
