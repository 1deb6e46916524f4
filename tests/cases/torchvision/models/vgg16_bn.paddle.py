import torchvision


def todo_use():
    # TODO(pt2pd): TPD2001 torchvision.models.vgg16_bn: paddle.vision.models.vgg16(batch_norm=True)
    return torchvision.models.vgg16_bn
