import paddle


def convert_forms():
    from paddle.vision import models
    models.densenet169()
    models.densenet169()
    models.densenet169()
    models.densenet169(num_classes=7)
    models.densenet169(pretrained=True)
    models.densenet169(pretrained=True)
    print(models.densenet169)
