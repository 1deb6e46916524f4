import paddle


def convert_forms():
    from paddle.vision import models
    models.mobilenet_v2()
    models.mobilenet_v2()
    models.mobilenet_v2()
    models.mobilenet_v2(num_classes=7)
    models.mobilenet_v2(pretrained=True)
    models.mobilenet_v2(pretrained=True)
    print(models.mobilenet_v2)
