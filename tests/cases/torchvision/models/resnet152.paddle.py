import paddle


def convert_forms():
    from paddle.vision import models
    models.resnet152()
    models.resnet152()
    models.resnet152()
    models.resnet152(num_classes=7)
    models.resnet152(pretrained=True)
    models.resnet152(pretrained=True)
    print(models.resnet152)
