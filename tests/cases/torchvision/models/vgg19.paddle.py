import paddle


def convert_forms():
    from paddle.vision import models
    models.vgg19()
    models.vgg19()
    models.vgg19()
    models.vgg19(num_classes=7)
    models.vgg19(pretrained=True)
    models.vgg19(pretrained=True)
    print(models.vgg19)
