import paddle


def convert_forms():
    from paddle.vision import models
    models.resnet101()
    models.resnet101()
    models.resnet101()
    models.resnet101(num_classes=7)
    models.resnet101(pretrained=True)
    models.resnet101(pretrained=True)
    print(models.resnet101)
