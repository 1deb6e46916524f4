import paddle


def convert_forms():
    from paddle.vision import models
    models.vgg11()
    models.vgg11()
    models.vgg11()
    models.vgg11(num_classes=7)
    models.vgg11(pretrained=True)
    models.vgg11(pretrained=True)
    print(models.vgg11)
