import torchvision


def todo_use():
    # TODO(pt2pd): TPD2001 torchvision.models.vgg19_bn: paddle.vision.models.vgg19(batch_norm=True)
    return torchvision.models.vgg19_bn
