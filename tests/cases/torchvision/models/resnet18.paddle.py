import paddle


def convert_forms():
    from paddle.vision import models
    models.resnet18()
    models.resnet18()
    models.resnet18()
    models.resnet18(num_classes=7)
    models.resnet18(pretrained=True)
    models.resnet18(pretrained=True)
    print(models.resnet18)
