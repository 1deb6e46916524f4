import paddle


def convert_forms():
    from paddle.vision import models
    models.mobilenet_v3_large()
    models.mobilenet_v3_large()
    models.mobilenet_v3_large()
    models.mobilenet_v3_large(num_classes=7)
    models.mobilenet_v3_large(pretrained=True)
    models.mobilenet_v3_large(pretrained=True)
    print(models.mobilenet_v3_large)
