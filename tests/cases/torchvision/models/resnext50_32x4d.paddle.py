import paddle


def convert_forms():
    from paddle.vision import models
    models.resnext50_32x4d()
    models.resnext50_32x4d()
    models.resnext50_32x4d()
    models.resnext50_32x4d(num_classes=7)
    models.resnext50_32x4d(pretrained=True)
    models.resnext50_32x4d(pretrained=True)
    print(models.resnext50_32x4d)
