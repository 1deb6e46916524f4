import torchvision


def todo_use():
    # TODO(pt2pd): TPD2001 torchvision.utils.flow_to_image: write it with numpy and PIL
    return torchvision.utils.flow_to_image
