import paddle


def convert_forms():
    from paddle.vision import models
    models.densenet161()
    models.densenet161()
    models.densenet161()
    models.densenet161(num_classes=7)
    models.densenet161(pretrained=True)
    models.densenet161(pretrained=True)
    print(models.densenet161)
