import torchvision


def todo_use():
    # TODO(pt2pd): TPD2001 torchvision.utils.save_image: write it with numpy and PIL
    return torchvision.utils.save_image
