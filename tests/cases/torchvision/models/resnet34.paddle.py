import paddle


def convert_forms():
    from paddle.vision import models
    models.resnet34()
    models.resnet34()
    models.resnet34()
    models.resnet34(num_classes=7)
    models.resnet34(pretrained=True)
    models.resnet34(pretrained=True)
    print(models.resnet34)
