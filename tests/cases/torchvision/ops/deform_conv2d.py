import torchvision


def todo_use():
    return torchvision.ops.deform_conv2d
