import torchvision


def todo_use():
    # TODO(pt2pd): TPD2001 torchvision.models.vgg13_bn: paddle.vision.models.vgg13(batch_norm=True)
    return torchvision.models.vgg13_bn
