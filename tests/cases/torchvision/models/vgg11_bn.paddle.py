import torchvision


def todo_use():
    # TODO(pt2pd): TPD2001 torchvision.models.vgg11_bn: paddle.vision.models.vgg11(batch_norm=True)
    return torchvision.models.vgg11_bn
