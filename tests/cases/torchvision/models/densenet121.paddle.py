import paddle


def convert_forms():
    from paddle.vision import models
    models.densenet121()
    models.densenet121()
    models.densenet121()
    models.densenet121(num_classes=7)
    models.densenet121(pretrained=True)
    models.densenet121(pretrained=True)
    print(models.densenet121)
