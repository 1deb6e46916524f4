import paddle


def convert_forms():
    from paddle.vision import models
    models.vgg13()
    models.vgg13()
    models.vgg13()
    models.vgg13(num_classes=7)
    models.vgg13(pretrained=True)
    models.vgg13(pretrained=True)
    print(models.vgg13)
