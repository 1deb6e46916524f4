import paddle


def convert_forms():
    from paddle.vision import models
    models.resnet50()
    models.resnet50()
    models.resnet50()
    models.resnet50(num_classes=7)
    models.resnet50(pretrained=True)
    models.resnet50(pretrained=True)
    print(models.resnet50)
