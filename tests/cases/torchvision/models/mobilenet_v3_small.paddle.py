import paddle


def convert_forms():
    from paddle.vision import models
    models.mobilenet_v3_small()
    models.mobilenet_v3_small()
    models.mobilenet_v3_small()
    models.mobilenet_v3_small(num_classes=7)
    models.mobilenet_v3_small(pretrained=True)
    models.mobilenet_v3_small(pretrained=True)
    print(models.mobilenet_v3_small)
