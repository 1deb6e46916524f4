import torchvision


def todo_use():
    # TODO(pt2pd): TPD2001 torchvision.datasets.folder.has_file_allowed_exten: no equivalent; rewrite this part by hand
    return torchvision.datasets.folder.has_file_allowed_extension
