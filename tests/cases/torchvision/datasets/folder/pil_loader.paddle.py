import torchvision


def todo_use():
    # TODO(pt2pd): TPD2001 torchvision.datasets.folder.pil_loader: no equivalent; rewrite this part by hand
    return torchvision.datasets.folder.pil_loader
