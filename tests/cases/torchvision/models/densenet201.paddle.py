import paddle


def convert_forms():
    from paddle.vision import models
    models.densenet201()
    models.densenet201()
    models.densenet201()
    models.densenet201(num_classes=7)
    models.densenet201(pretrained=True)
    models.densenet201(pretrained=True)
    print(models.densenet201)
