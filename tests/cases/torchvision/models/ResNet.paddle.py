import torchvision


def todo_use():
    # TODO(pt2pd): TPD2001 torchvision.models.ResNet: its constructor takes other arguments in Paddle
    return torchvision.models.ResNet
