import paddle


def convert_forms():
    from paddle.vision import models
    models.alexnet()
    models.alexnet()
    models.alexnet()
    models.alexnet(num_classes=7)
    models.alexnet(pretrained=True)
    models.alexnet(pretrained=True)
    print(models.alexnet)
