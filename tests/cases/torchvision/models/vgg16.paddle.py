import paddle


def convert_forms():
    from paddle.vision import models
    models.vgg16()
    models.vgg16()
    models.vgg16()
    models.vgg16(num_classes=7)
    models.vgg16(pretrained=True)
    models.vgg16(pretrained=True)
    print(models.vgg16)
